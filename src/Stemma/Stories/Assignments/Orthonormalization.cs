namespace Stemma.Stories.Assignments;

/// <summary>Makes the columns of a tall matrix orthonormal, by the Cholesky factor of their products (Cholesky QR).</summary>
internal static class Orthonormalization
{
    /// <summary>Replaces the columns by an orthonormal basis of what they span.</summary>
    /// <param name="matrix">Row by row; of full column rank, or a column becomes 0.</param>
    /// <param name="width">Numbers of a row.</param>
    public static void Columns(float[] matrix, int width)
    {
        // Twice, because products of nearly parallel columns lose digits the first time.
        Pass(matrix, width);
        Pass(matrix, width);
    }

    private static void Pass(float[] matrix, int width)
    {
        var factor = Factor(Products(matrix, width), width);
        var row = new double[width];
        for (var start = 0; start < matrix.Length; start += width)
        {
            for (var k = 0; k < width; k++)
            {
                double rest = matrix[start + k];
                for (var l = 0; l < k; l++)
                {
                    rest -= factor[(k * width) + l] * row[l];
                }

                var diagonal = factor[(k * width) + k];
                row[k] = diagonal > 0 ? rest / diagonal : 0;
            }

            for (var k = 0; k < width; k++)
            {
                matrix[start + k] = (float)row[k];
            }
        }
    }

    /// <summary>The inner products of all columns: the lower half.</summary>
    private static double[] Products(float[] matrix, int width)
    {
        var products = new double[width * width];
        for (var start = 0; start < matrix.Length; start += width)
        {
            for (var k = 0; k < width; k++)
            {
                double x = matrix[start + k];
                for (var l = 0; l <= k; l++)
                {
                    products[(k * width) + l] += x * matrix[start + l];
                }
            }
        }

        return products;
    }

    /// <summary>The Cholesky factor of a symmetric positive matrix, in place.</summary>
    private static double[] Factor(double[] products, int width)
    {
        for (var k = 0; k < width; k++)
        {
            for (var l = 0; l <= k; l++)
            {
                var rest = products[(k * width) + l];
                for (var m = 0; m < l; m++)
                {
                    rest -= products[(k * width) + m] * products[(l * width) + m];
                }

                var diagonal = products[(l * width) + l];
                products[(k * width) + l] = k == l ? Math.Sqrt(Math.Max(0, rest)) : diagonal > 0 ? rest / diagonal : 0;
            }
        }

        return products;
    }
}
