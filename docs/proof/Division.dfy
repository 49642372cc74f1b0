// Products and division with remainder, one fact at a time: the prover finds these only when it is asked for them.

module Division {
  lemma Distributes(one: int, other: int, factor: int)
    ensures (one + other) * factor == one * factor + other * factor
  {
  }

  lemma DivisionIsUnique(number: int, denominator: int, quotient: int, remainder: int)
    requires denominator > 0
    requires number == quotient * denominator + remainder && 0 <= remainder < denominator
    ensures number / denominator == quotient && number % denominator == remainder
  {
    var other := number / denominator;
    var rest := number % denominator;
    assert number == other * denominator + rest;
    Distributes(other - quotient, quotient, denominator);
    if other > quotient {
      ProductIsAtLeast(other - quotient, denominator);
    } else if other < quotient {
      Distributes(quotient - other, other, denominator);
      ProductIsAtLeast(quotient - other, denominator);
    }
  }

  lemma ProductIsAtLeast(factor: int, number: int)
    requires factor >= 1 && number >= 0
    ensures factor * number >= number
  {
  }
}
