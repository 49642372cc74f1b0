using EHelse.Domain.Sources;
using NodaTime;
using Clauses = EHelse.Domain.Sources.CooperationAgreementClauses;

namespace EHelse.Domain.Agreements;

public sealed partial class CooperationAgreement
{
    // Above the draft: static members are made in the order of the file.
    private static readonly Commitment[] KsWill =
    [
        Commitment.KsWill(
            1,
            Clauses.KsWill1,
            "ta vare på og utvikle samstyringen av digitalisering i kommunesektoren, sammen med de regionale nettverkene",
            "keep and develop the joint governance of digitalisation in the municipal sector, together with the regional networks"
        ),
        Commitment.KsWill(
            2,
            Clauses.KsWill2,
            "tale sektorens sak nasjonalt, også overfor staten, og peke ut dens representanter i nasjonalt digitaliseringsarbeid",
            "speak for the sector towards the state and other national actors and appoint its representatives in national work on digitalisation"
        ),
        Commitment.KsWill(
            3,
            Clauses.KsWill3,
            "drive fram digital kompetanse, tjenester som henger sammen og løsninger som kommunene deler, og støtte prosjekter av strategisk betydning for kommunene",
            "push for digital competence, coherent services and shared municipal solutions, and support projects of strategic importance to the municipalities"
        ),
        Commitment.KsWill(
            4,
            Clauses.KsWill4,
            "arbeide med medlemmene for regelverk som egner seg for digitalisering, og legge premisser for standarder og virksomhetsarkitektur",
            "work with its members for regulations fit for digitalisation, and set premises for standards and enterprise architecture"
        ),
        Commitment.KsWill(
            5,
            Clauses.KsWill5,
            "samordne det kommunene satser på sammen, blant annet journalløftet og velferdsteknologien",
            "coordinate what the municipalities invest in together, among it the joint effort on records and welfare technology"
        ),
        Commitment.KsWill(
            6,
            Clauses.KsWill6,
            "lage veikart, ambisjoner, planer og prioriteringer for nasjonale løsninger i kommunesektoren, med medlemmene, departementet og andre i staten",
            "make roadmaps, ambitions, plans and priorities for national solutions in the municipal sector, with its members, the ministry and others of the state"
        ),
    ];

    private static readonly Commitment[] KsAmbition =
    [
        Commitment.KsAmbition(
            1,
            Clauses.KsAmbition1,
            "forankre og formidle det helse- og omsorgssektoren prioriterer i fellesskap innen digitalisering",
            "build support for and spread what the health and care sector prioritises together in digitalisation"
        ),
        Commitment.KsAmbition(
            2,
            Clauses.KsAmbition2,
            "samarbeide med departementet og statlige etater om aktuelle saker som skal kommuniseres",
            "work with the ministry and state agencies on current matters to be communicated"
        ),
        Commitment.KsAmbition(
            3,
            Clauses.KsAmbition3,
            "etablere og forvalte én modell for innføringsnettverk og innføring i kommunene, med forutsetninger for bruk, gevinster og økonomisk bærekraft",
            "establish and keep one model for rollout networks and rollout in the municipalities, with the conditions for use, benefits and a sustainable economy"
        ),
        Commitment.KsAmbition(
            4,
            Clauses.KsAmbition4,
            "støtte nasjonale tiltak og bidra til kunnskapsoppsummering og følgeforskning",
            "support national measures and contribute to summaries of knowledge and accompanying research"
        ),
        Commitment.KsAmbition(
            5,
            Clauses.KsAmbition5,
            "bidra med metoder og modeller for gevinster, digital transformasjon og kompetanse",
            "contribute methods and models for benefits, digital transformation and competence"
        ),
        Commitment.KsAmbition(
            6,
            Clauses.KsAmbition6,
            "utvikle modeller og plattformer for sertifisering, normer og standarder til leverandørene av journal og velferdsteknologi, med staten og næringslivet",
            "develop models and platforms for certification, norms and standards for suppliers of records and welfare technology, with the state and business"
        ),
    ];

    private static readonly Commitment[] MinistryWill =
    [
        Commitment.MinistryWill(
            1,
            Clauses.MinistryWill1,
            "følge opp det den nasjonale helse- og samhandlingsplanen prioriterer",
            "follow up what the national health and cooperation plan prioritises"
        ),
        Commitment.MinistryWill(
            2,
            Clauses.MinistryWill2,
            "bidra til at de nasjonale løsningene dekker kommunenes og fylkeskommunenes behov, gir gevinster og sparer helsepersonell for tid",
            "contribute to national solutions that meet the needs of municipalities and counties, bring benefits and save the time of health personnel"
        ),
        Commitment.MinistryWill(
            3,
            Clauses.MinistryWill3,
            "klargjøre i mandatene hvem som har ansvar for hva i satsingen på digital samhandling",
            "make clear in the mandates who is responsible for what in the effort on digital interaction"
        ),
        Commitment.MinistryWill(
            4,
            Clauses.MinistryWill4,
            "sikre at ressursene samordnes nasjonalt, og bidra til at kommunenes behov teller når nasjonale løsninger utvikles videre",
            "ensure that resources are coordinated nationally, and contribute to the needs of municipalities counting when national solutions are developed further"
        ),
        Commitment.MinistryWill(
            5,
            Clauses.MinistryWill5,
            "støtte kommunenes eget ansvar for å skaffe og innføre løsninger med et tilskudd i helseteknologiordningen",
            "support the municipalities' own responsibility for procuring and rolling out solutions with a grant of the health technology scheme"
        ),
        Commitment.MinistryWill(
            6,
            Clauses.MinistryWill6,
            "gi tilskudd til KS' innføringsnettverk og til KS' arbeid med digitalisering i sektoren",
            "give grants to the rollout network of KS and to the work of KS on digitalisation in the sector"
        ),
        Commitment.MinistryWill(
            7,
            Clauses.MinistryWill7,
            "legge til rette for prioriterte standarder, stille tydelige og forutsigbare krav og bidra til at de følges",
            "make way for prioritised standards, set clear and predictable requirements and help them to be followed"
        ),
        Commitment.MinistryWill(
            8,
            Clauses.MinistryWill8,
            "bidra til at utprøving og innføring samordnes i den nasjonale porteføljen og rådsmodellen for e-helse",
            "contribute to trials and rollout being coordinated in the national e-health portfolio and council model"
        ),
        Commitment.MinistryWill(
            9,
            Clauses.MinistryWill9,
            "sørge for at samhandlingsløsninger utvikles, innføres og utvikles videre, sammen med KS og andre",
            "see to it that solutions for interaction are developed, rolled out and developed further, together with KS and others"
        ),
        Commitment.MinistryWill(
            10,
            Clauses.MinistryWill10,
            "sørge for at rådsmodellen får se og behandle økte driftskostnader som følger av investeringer i porteføljen",
            "see to it that the council model sees and deals with higher running costs that follow from investments in the portfolio"
        ),
        Commitment.MinistryWill(
            11,
            Clauses.MinistryWill11,
            "sørge for at kostnadsfordelingens prinsipper drøftes i rådsmodellen, og at driftskostnadene behandles i teknisk beregningsutvalg",
            "see to it that the principles of sharing costs are discussed in the council model, and that running costs are dealt with in the technical calculation committee"
        ),
        Commitment.MinistryWill(
            12,
            Clauses.MinistryWill12,
            "sørge for at årlige kostnadsendringer for kommunesektoren og fordelingen av veksten drøftes med KS i konsultasjonsordningen",
            "see to it that yearly changes of cost for the municipal sector and the sharing of the growth are discussed with KS in the consultation scheme"
        ),
        Commitment.MinistryWill(
            13,
            Clauses.MinistryWill13,
            "sørge for at ingen plikt til bruk av en løsning kommer før mange nok kommuner har den eller bruker den",
            "see to it that no duty to use a solution comes before enough municipalities have it or use it"
        ),
    ];

    /// <summary>The draft of 2024, neither dated nor signed (reading R12).</summary>
    /// <remarks>Source: cooperation agreement (draft).</remarks>
    public static CooperationAgreement Draft2024 { get; } =
        new(
            SourceDocument.CooperationAgreement,
            new(
                "Utkastet gjelder hvordan departementet og KS samarbeider om digital samhandling og helseteknologi i kommunal helse og omsorg.",
                "The draft concerns how the ministry and KS cooperate on digital interaction and health technology in municipal health and care."
            ),
            Clauses.Scope,
            new LocalDate(2027, 12, 31),
            Clauses.Validity,
            [.. KsWill, .. KsAmbition, .. MinistryWill],
            [
                new FollowUpDuty(
                    "made-known",
                    new(
                        "Etter utkastet sørger begge parter for at kommuner og andre får vite om avtalen, i de møteplassene som finnes fra før.",
                        "By the draft, both parties see to it that municipalities and others learn of the agreement, in the arenas that exist already."
                    ),
                    Clauses.MadeKnown
                ),
                new FollowUpDuty(
                    "consultation-meeting",
                    new(
                        "Etter utkastet tas oppfølgingen opp når partene møtes i bilateral konsultasjon.",
                        "By the draft, follow-up is taken up when the parties meet in bilateral consultation."
                    ),
                    Clauses.FollowUp
                ),
            ]
        );
}
