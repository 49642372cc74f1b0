using EHelse.Domain.Money;

var total = Kroner.Of(36_683_801);
Console.WriteLine($"Sum {total.ToNorwegianString()}");
