using System;
using EHelse.Domain.Allocation;
using EHelse.Domain.Testing;
using OurGrants;

Grant.Print(args[0]);

DistributionLaws.ForLargestRemainder.Check((total, weights) => Apportionment.Of(total, weights).Amounts);
Console.WriteLine($"Laws: {DistributionLaws.ForLargestRemainder.Count} kept");
