using static EHelse.Domain.Sources.Letter2024Clauses;

namespace EHelse.Domain.Sources;

internal static partial class CooperationAgreementClauses
{
#pragma warning disable MA0051 // A list, as long as its document. A method, since the citations of the other file must be there first.
    /// <summary>The clauses in order, each with its meaning and what the library does with it.</summary>
    public static IEnumerable<Clause> All() =>
        [
            Informs(
                Consultation,
                "Avtalen hviler på konsultasjonsordningen",
                "The agreement rests on the consultation scheme"
            ),
            Informs(SupportsGoals, "Hvilke overordnede mål avtalen støtter", "Which overall goals it supports"),
            Informs(
                SupportsRealisation,
                "Avtalen bidrar til regjeringens satsing",
                "It contributes to the government's effort"
            ),
            Informs(Principles, "Prinsippene for samordning", "The principles of coordination"),
            Informs(KsRole, "KS' rolle etter landstinget", "The role of KS by its congress"),
            Informs(KsAmbitions, "KS forvalter ambisjoner og portefølje", "KS keeps the ambitions and the portfolio"),
            Modelled(Scope, "Hva avtalen gjelder", "What the agreement concerns", "CooperationAgreement"),
            Informs(
                CommonGoal,
                "Felles mål og virksomhetenes ansvar",
                "A common goal, and the providers' responsibility"
            ),
            Informs(StateResponsibility, "Statens særlige ansvar", "The state's particular responsibility"),
            Informs(CooperationNeeded, "Hvorfor samarbeid trengs", "Why cooperation is needed"),
            Informs(Footnotes1And2, "Forklaring og lenke", "An explanation and a link"),
            Informs(Goal, "Målet med avtalen", "The goal of the agreement"),
            Informs(CommonEffort, "Hvorfor innføringen støttes i fellesskap", "Why rollout is supported together"),
            Modelled(KsWillLead, "Innledning til det KS vil", "Introduces what KS will do", "Commitment"),
            Modelled(
                KsWill1,
                "KS vil: samordning med nettverkene",
                "KS will: coordination with the networks",
                "Commitment"
            ),
            Modelled(
                KsWill2,
                "KS vil: representasjon overfor staten",
                "KS will: representation towards the state",
                "Commitment"
            ),
            Modelled(
                KsWill3,
                "KS vil: pådriver for kompetanse og felles løsninger",
                "KS will: drives competence and common solutions",
                "Commitment"
            ),
            Modelled(KsWill4, "KS vil: regelverk og standarder", "KS will: rules and standards", "Commitment"),
            Modelled(KsWill5, "KS vil: felles satsinger", "KS will: common efforts", "Commitment"),
            Modelled(KsWill6, "KS vil: veikart og prioriteringer", "KS will: road maps and priorities", "Commitment"),
            Modelled(KsAmbitionLead, "Innledning til KS' ambisjoner", "Introduces the ambitions of KS", "Commitment"),
            Modelled(
                KsAmbition1,
                "KS har ambisjon: forankring og formidling",
                "KS has an ambition: anchoring and communication",
                "Commitment"
            ),
            Modelled(
                KsAmbition2,
                "KS har ambisjon: saker å kommunisere sammen",
                "KS has an ambition: matters to communicate together",
                "Commitment"
            ),
            Modelled(
                KsAmbition3,
                "KS har ambisjon: fellesmodellen for innføring",
                "KS has an ambition: the common model of rollout",
                "Commitment"
            ),
            Modelled(
                KsAmbition4,
                "KS har ambisjon: kunnskap og følgeforskning",
                "KS has an ambition: knowledge and research",
                "Commitment"
            ),
            Modelled(
                KsAmbition5,
                "KS har ambisjon: metodikk for gevinster",
                "KS has an ambition: methods for benefits",
                "Commitment"
            ),
            Modelled(
                KsAmbition6,
                "KS har ambisjon: modeller og standarder med leverandører",
                "KS has an ambition: models and standards with suppliers",
                "Commitment"
            ),
            Modelled(
                MinistryWillLead,
                "Innledning til det departementet vil",
                "Introduces what the ministry will do",
                "Commitment"
            ),
            Modelled(
                MinistryWill1,
                "Departementet vil: følge opp stortingsmeldingen",
                "The ministry will: follow up the white paper",
                "Commitment"
            ),
            Modelled(
                MinistryWill2,
                "Departementet vil: løsninger som støtter kommunenes behov",
                "The ministry will: solutions that serve the municipalities",
                "Commitment"
            ),
            Modelled(
                MinistryWill3,
                "Departementet vil: klare ansvar i mandatene",
                "The ministry will: clear responsibilities in the mandates",
                "Commitment"
            ),
            Modelled(
                MinistryWill4,
                "Departementet vil: nasjonal koordinering",
                "The ministry will: national coordination",
                "Commitment"
            ),
            Modelled(
                MinistryWill5,
                "Departementet vil: støtte til lokal anskaffelse",
                "The ministry will: support for local procurement",
                "Commitment"
            ),
            Modelled(
                MinistryWill6,
                "Departementet vil: tilskudd til KS' nettverk",
                "The ministry will: grants to the networks of KS",
                "Commitment"
            ),
            Modelled(
                MinistryWill7,
                "Departementet vil: standarder og krav",
                "The ministry will: standards and requirements",
                "Commitment"
            ),
            Modelled(
                MinistryWill8,
                "Departementet vil: utprøving gjennom porteføljen",
                "The ministry will: trials through the portfolio",
                "Commitment"
            ),
            Modelled(
                MinistryWill9,
                "Departementet vil: utvikling og forvaltning sammen",
                "The ministry will: development and maintenance together",
                "Commitment"
            ),
            Modelled(
                MinistryWill10,
                "Departementet vil: vekst i kostnader synliggjøres",
                "The ministry will: growth in cost is made visible",
                "Commitment"
            ),
            Modelled(
                MinistryWill11,
                "Departementet vil: prinsipper for fordeling av kostnader drøftes",
                "The ministry will: principles for sharing cost are discussed",
                "Commitment"
            ),
            Modelled(
                MinistryWill12,
                "Departementet vil: årlige endringer i kostnader drøftes",
                "The ministry will: yearly changes in cost are discussed",
                "Commitment"
            ),
            Modelled(
                MinistryWill13,
                "Plikt til bruk først når mange nok kommuner er med",
                "A duty of use only when enough municipalities have joined",
                "DutyOfUse"
            ),
            Modelled(
                MadeKnown,
                "Partene gjør avtalen kjent",
                "The parties make the agreement known",
                "CooperationAgreement"
            ),
            Modelled(
                FollowUp,
                "Avtalen følges opp i konsultasjonsmøtet",
                "The agreement is followed up in the consultation meeting",
                "CooperationAgreement"
            ),
            Modelled(Validity, "Hvor lenge avtalen gjelder", "How long the agreement holds", "CooperationAgreement"),
            Informs(
                AgreementSignatures,
                "Sted, dato og underskrivere, ikke utfylt",
                "Place, date and signatories, not filled in"
            ),
        ];
#pragma warning restore MA0051
}
