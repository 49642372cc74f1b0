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

  lemma RoundingDownKeepsTheOrder(one: int, other: int, denominator: int)
    requires denominator > 0 && one <= other
    ensures one / denominator <= other / denominator
  {
    var below := one / denominator;
    var above := other / denominator;
    if below >= above + 1 {
      assert below * denominator >= (above + 1) * denominator;
    }
  }

  lemma TimesKeepsTheOrder(factor: int, less: int, more: int)
    requires factor >= 0 && less <= more
    ensures factor * less <= factor * more
  {
  }

  lemma ProductOfSum(factor: int, one: int, other: int)
    ensures factor * (one + other) == factor * one + factor * other
  {
  }

  lemma FactorsInAnyOrder(one: int, other: int, third: int)
    ensures one * other * third == one * (other * third) == one * third * other
  {
  }
}
