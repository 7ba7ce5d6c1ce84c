namespace Stemma.Stories.Assignments;

/// <summary>Spherical k-means (Dhillon and Modha, 2001): points of length 1 in groups around directions.</summary>
internal static class SphericalClustering
{
    /// <summary>Groups points.</summary>
    /// <param name="points">Row by row, each of length 1.</param>
    /// <param name="width">Numbers of a row.</param>
    /// <param name="count">Groups; some may be empty.</param>
    /// <param name="rounds">Times that the middles are found anew.</param>
    /// <param name="seed">The points that the groups begin with are drawn by it.</param>
    /// <returns>For each point, its group and the cosine to the middle.</returns>
    public static (int[] Groups, float[] Likeness) Group(float[] points, int width, int count, int rounds, int seed)
    {
        var random = new Random(seed);
        var size = points.Length / width;
        var middles = new float[count * width];
        for (var k = 0; k < count && size > 0; k++)
        {
            points.AsSpan(random.Next(size) * width, width).CopyTo(middles.AsSpan(k * width, width));
        }

        var groups = new int[size];
        var likeness = new float[size];
        for (var round = 0; ; round++)
        {
            for (var p = 0; p < size; p++)
            {
                (groups[p], likeness[p]) = Nearest(points.AsSpan(p * width, width), middles, width);
            }

            if (round == rounds)
            {
                return (groups, likeness);
            }

            Array.Clear(middles);
            for (var p = 0; p < size; p++)
            {
                AddTo(middles.AsSpan(groups[p] * width, width), points.AsSpan(p * width, width), 1);
            }

            for (var k = 0; k < count; k++)
            {
                Normalize(middles.AsSpan(k * width, width));
            }
        }
    }

    /// <summary>Brings a row to length 1; one of zeros stays.</summary>
    public static void Normalize(Span<float> row)
    {
        var length = MathF.Sqrt(Product(row, row));
        foreach (ref var x in row)
        {
            x /= MathF.Max(length, float.Epsilon);
        }
    }

    /// <summary>The inner product of two rows.</summary>
    private static float Product(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var sum = 0f;
        for (var i = 0; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }

    /// <summary>Adds a row, times a weight, to another.</summary>
    public static void AddTo(Span<float> sum, ReadOnlySpan<float> row, float weight)
    {
        for (var i = 0; i < row.Length; i++)
        {
            sum[i] += weight * row[i];
        }
    }

    private static (int Group, float Likeness) Nearest(ReadOnlySpan<float> point, float[] middles, int width)
    {
        var (group, best) = (0, float.NegativeInfinity);
        for (var k = 0; k < middles.Length / width; k++)
        {
            if (Product(point, middles.AsSpan(k * width, width)) is var likeness && likeness > best)
            {
                (group, best) = (k, likeness);
            }
        }

        return (group, best);
    }
}
