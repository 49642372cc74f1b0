// The exact shares in machine words without a division for each: src/EHelse.Domain/Allocation/Rounding/Quotients.cs and
// Multiplier.cs. Words are modelled as whole numbers, and what wraps around is taken modulo 2^64.

include "Division.dfy"

module Quotients {
  import opened Division

  function Word(): int
  {
    0x1_0000_0000_0000_0000
  }

  function HalfWord(): int
  {
    0x8000_0000_0000_0000
  }

  predicate AreAllowed(total: int, sum: int, weight: int)
  {
    0 <= total <= HalfWord() && 0 < sum < HalfWord() && 0 <= weight <= sum
  }

  // As Multiplier.Of has it: the whole units, and the digits of what is left.
  function Whole(total: int, sum: int): int
    requires sum > 0
  {
    total / sum
  }

  function Part(total: int, sum: int): int
    requires sum > 0
  {
    (total - Whole(total, sum) * sum) * Word() / sum
  }

  // As Multiplier.Times has it: the upper half of a product is the product without its last 64 digits.
  function Times(total: int, sum: int, weight: int): int
    requires sum > 0
  {
    weight * Whole(total, sum) + weight * Part(total, sum) / Word()
  }

  // The multiplier as one number: what rounding it down lost is less than one in its last digit.
  lemma MultiplierIsRoundedDown(total: int, sum: int) returns (multiplier: int, lost: int)
    requires 0 <= total && 0 < sum
    ensures multiplier == Whole(total, sum) * Word() + Part(total, sum)
    ensures total * Word() == multiplier * sum + lost && 0 <= lost < sum
  {
    multiplier := Whole(total, sum) * Word() + Part(total, sum);
    var rest := total - Whole(total, sum) * sum;
    lost := rest * Word() - Part(total, sum) * sum;
    Distributes(Whole(total, sum) * Word(), Part(total, sum), sum);
  }

  lemma {:result} ProductIsTheQuotientOrOneTooFew(total: int, sum: int, weight: int)
    requires AreAllowed(total, sum, weight)
    ensures var product, quotient := Times(total, sum, weight), weight * total / sum;
      product == quotient || product == quotient - 1
    ensures var rest := weight * total - Times(total, sum, weight) * sum;
      0 <= rest < 2 * sum < Word() && (rest >= sum <==> Times(total, sum, weight) == weight * total / sum - 1)
  {
    var multiplier, lost := MultiplierIsRoundedDown(total, sum);
    var product := Times(total, sum, weight);
    // The digits after the point of the product.
    var digits := weight * Part(total, sum) - weight * Part(total, sum) / Word() * Word();
    assert 0 <= digits < Word();
    ProductOfSum(weight, Whole(total, sum) * Word(), Part(total, sum));
    assert weight * multiplier == product * Word() + digits;
    var rest := weight * total - product * sum;
    RestByDigits(total, sum, weight, multiplier, lost, product, digits, Word());
    BetweenZeroAndTwice(rest, sum, weight * lost, digits * sum, Word(), weight, lost, digits);
    if rest >= sum {
      Distributes(product, 1, sum);
      DivisionIsUnique(weight * total, sum, product + 1, rest - sum);
    } else {
      DivisionIsUnique(weight * total, sum, product, rest);
    }
  }

  lemma RestByDigits(
    total: int, sum: int, weight: int, multiplier: int, lost: int, product: int, digits: int, word: int)
    requires total * word == multiplier * sum + lost
    requires weight * multiplier == product * word + digits
    ensures (weight * total - product * sum) * word == weight * lost + digits * sum
  {
    Distributes(weight * total - product * sum, product * sum, word);
    FactorsInAnyOrder(weight, total, word);
    ProductOfSum(weight, multiplier * sum, lost);
    FactorsInAnyOrder(weight, multiplier, sum);
    Distributes(product * word, digits, sum);
    FactorsInAnyOrder(product, sum, word);
  }

  lemma BetweenZeroAndTwice(
    rest: int, sum: int, first: int, second: int, word: int, weight: int, lost: int, digits: int)
    requires 0 < sum && 0 <= weight < word && 0 <= lost < sum && 0 <= digits < word
    requires first == weight * lost && second == digits * sum && rest * word == first + second
    ensures 0 <= rest < 2 * sum
  {
    TimesKeepsTheOrder(lost, 0, weight);
    TimesKeepsTheOrder(lost, weight, word);
    TimesKeepsTheOrder(word, lost, sum - 1);
    TimesKeepsTheOrder(sum, 0, digits);
    TimesKeepsTheOrder(sum, digits, word);
    ProductOfSum(word, sum - 1, 1);
    if rest < 0 {
      TimesKeepsTheOrder(word, rest, -1);
    }
    if rest >= 2 * sum {
      TimesKeepsTheOrder(word, 2 * sum, rest);
    }
  }

  // The remainder is less than a word, so that it is all there however much wrapped around on the way to it.
  lemma {:result} RemainderIsWhatIsLeftInAWord(number: int, taken: int)
    requires 0 <= number - taken < Word()
    ensures (number % Word() - taken % Word()) % Word() == number - taken
  {
    var word := Word();
    var difference := number % word - taken % word;
    Distributes(number / word - taken / word, taken / word, word);
    DivisionIsUnique(difference, word, -(number / word - taken / word), number - taken);
  }

  // Nothing on the way needs more than a word: the quotient is at most the total.
  lemma {:result} QuotientFitsAWord(total: int, sum: int, weight: int)
    requires AreAllowed(total, sum, weight)
    ensures 0 <= weight * total / sum <= total <= HalfWord() < Word()
  {
    TimesKeepsTheOrder(total, 0, weight);
    TimesKeepsTheOrder(total, weight, sum);
    RoundingDownKeepsTheOrder(0, weight * total, sum);
    RoundingDownKeepsTheOrder(weight * total, sum * total, sum);
    DivisionIsUnique(sum * total, sum, total, 0);
  }
}
