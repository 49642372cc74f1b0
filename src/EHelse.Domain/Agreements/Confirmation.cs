using EHelse.Domain.Geography;
using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;
using NodaTime;
using Capacity = EHelse.Domain.Agreements.SignerCapacity;

namespace EHelse.Domain.Agreements;

/// <summary>A host municipality's acceptance of the assignment for a network (<i>bekreftelse</i>), as the form was returned.</summary>
/// <remarks>
/// <para>What is not known is left out, and the rules say what is missing. A field that is known to be left blank is <see cref="FormField{T}.Blank"/>.</para>
/// <para>Confirmations are equal when all their properties are. The signer's name is never shown (reading R15).</para>
/// <para>Source: assignment letter 2024, confirmation.</para>
/// </remarks>
/// <example>
/// <code><![CDATA[
/// var letter = AssignmentLetter.ForYear(2024);
/// var agder = letter.Networks.Parse("Agder").WithHostMunicipality(MunicipalityNumber.Parse("4203"));
/// var confirmation = new Confirmation(
///     hostMunicipality: MunicipalityNumber.Parse("4203"),
///     projectNumber: agder.ProjectNumber,
///     frame: Kroner.Of(2_950_000),
///     acceptedOn: new LocalDate(2024, 5, 2)
/// );
/// foreach (var finding in letter.Assess(confirmation, agder).With(Outcome.NotMet))
/// {
///     Console.WriteLine($"{finding.Code}: {finding.Actual}");
/// }
/// // AGR-06: 2950000
/// ]]></code>
/// </example>
public sealed record Confirmation
{
    /// <summary>Collects what a returned form says. Name the arguments.</summary>
    /// <param name="hostMunicipality">The municipality on whose behalf it is given.</param>
    /// <param name="projectNumber">The project number of the network it is given for.</param>
    /// <param name="frame">The granted frame it names; not below zero.</param>
    /// <param name="acceptedOn">The date on which the assignment is accepted.</param>
    /// <param name="place">The place of signing; text of only white space is blank.</param>
    /// <param name="signedOn">The date of signing.</param>
    /// <param name="signerName">The name of the person responsible.</param>
    /// <param name="signerCapacity">The role in which that person signs.</param>
    /// <param name="hasDocumentedDelegation">Whether a delegate's authority is documented; without meaning for others.</param>
    /// <param name="isSigned">Whether there is a signature.</param>
    /// <param name="confirmsGuidelines">Whether it confirms that the frame will be used by the guidelines.</param>
    /// <param name="confirmsReportingAndInvoicing">Whether it confirms reporting and invoicing as instructed.</param>
    /// <param name="isReturnedToKs">Whether it was sent back to KS.</param>
    /// <exception cref="InvalidValueException"><paramref name="frame"/> is below zero.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="signerCapacity"/> is no case of <see cref="Agreements.SignerCapacity"/>.</exception>
    public Confirmation(
        FormField<MunicipalityNumber> hostMunicipality = default,
        FormField<ProjectNumber> projectNumber = default,
        FormField<Kroner> frame = default,
        FormField<LocalDate> acceptedOn = default,
        FormField<string> place = default,
        FormField<LocalDate> signedOn = default,
        FormField<PersonName> signerName = default,
        FormField<SignerCapacity> signerCapacity = default,
        bool? hasDocumentedDelegation = null,
        bool? isSigned = null,
        bool? confirmsGuidelines = null,
        bool? confirmsReportingAndInvoicing = null,
        bool? isReturnedToKs = null
    )
    {
        if (frame.TryGet(out var amount) && amount < Kroner.Zero)
        {
            throw new InvalidValueException(
                new(
                    $"En ramme kan ikke være under null, slik {amount} kr er.",
                    $"A frame cannot be below zero, as {amount} kr is."
                ),
                nameof(frame)
            );
        }

        if (signerCapacity.TryGet(out var capacity) && capacity is < Capacity.MunicipalDirector or > Capacity.Other)
        {
            throw new ArgumentOutOfRangeException(nameof(signerCapacity), capacity, "There is no such capacity.");
        }

        HostMunicipality = hostMunicipality;
        ProjectNumber = projectNumber;
        Frame = frame;
        AcceptedOn = acceptedOn;
        Place = place.TryGet(out var text) && string.IsNullOrWhiteSpace(text) ? FormField<string>.Blank : place;
        SignedOn = signedOn;
        SignerName = signerName;
        SignerCapacity = signerCapacity;
        HasDocumentedDelegation = hasDocumentedDelegation;
        IsSigned = isSigned;
        ConfirmsGuidelines = confirmsGuidelines;
        ConfirmsReportingAndInvoicing = confirmsReportingAndInvoicing;
        IsReturnedToKs = isReturnedToKs;
    }

    /// <summary>The municipality on whose behalf the confirmation is given.</summary>
    public FormField<MunicipalityNumber> HostMunicipality { get; }

    /// <summary>The project number of the network that the confirmation is given for.</summary>
    public FormField<ProjectNumber> ProjectNumber { get; }

    /// <summary>The granted frame that the confirmation names; never below zero.</summary>
    public FormField<Kroner> Frame { get; }

    /// <summary>The date on which the assignment is accepted.</summary>
    public FormField<LocalDate> AcceptedOn { get; }

    /// <summary>The place of signing; never filled in with only white space.</summary>
    public FormField<string> Place { get; }

    /// <summary>The date of signing.</summary>
    public FormField<LocalDate> SignedOn { get; }

    /// <summary>The name of the person responsible.</summary>
    public FormField<PersonName> SignerName { get; }

    /// <summary>The role in which the person responsible signs.</summary>
    public FormField<SignerCapacity> SignerCapacity { get; }

    /// <summary>Whether a delegate's authority is documented; null when not known, and without meaning for others than delegates.</summary>
    public bool? HasDocumentedDelegation { get; }

    /// <summary>Whether there is a signature; null when not known.</summary>
    public bool? IsSigned { get; }

    /// <summary>Whether the confirmation says that the frame will be used by the guidelines; null when not known.</summary>
    public bool? ConfirmsGuidelines { get; }

    /// <summary>Whether the confirmation says that reporting and invoicing will be done as instructed; null when not known.</summary>
    public bool? ConfirmsReportingAndInvoicing { get; }

    /// <summary>Whether the confirmation was sent back to KS; null when not known.</summary>
    public bool? IsReturnedToKs { get; }

    /// <summary>The project number, or how its field is.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        "Confirmation for " + (ProjectNumber.TryGet(out var number) ? number.ToString() : ProjectNumber.ToString());
}
