namespace Stemma.Tests.Evaluation;

/// <summary>Counts of one run: hits, predictions and gold rows per layer, and right answers per attribute.</summary>
internal sealed class Tally
{
    private readonly Dictionary<string, (int Hits, int Predicted, int Gold)> _layers = [];
    private readonly Dictionary<string, (int Right, int All)> _attributes = [];

    public void Add(string layer, int hits, int predicted, int gold)
    {
        var old = _layers.GetValueOrDefault(layer);
        _layers[layer] = (old.Hits + hits, old.Predicted + predicted, old.Gold + gold);
    }

    public void Judge(string attribute, bool right)
    {
        var old = _attributes.GetValueOrDefault(attribute);
        _attributes[attribute] = (old.Right + (right ? 1 : 0), old.All + 1);
    }

    /// <summary>F1 of a layer, or accuracy of an attribute.</summary>
    public double Score(string name)
    {
        if (_attributes.TryGetValue(name, out var a))
        {
            return a.All == 0 ? 0 : (double)a.Right / a.All;
        }

        var (hits, predicted, gold) = _layers.GetValueOrDefault(name);
        var precision = predicted > 0 ? (double)hits / predicted : gold == 0 ? 1 : 0;
        var recall = gold > 0 ? (double)hits / gold : 1;
        return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
    }
}
