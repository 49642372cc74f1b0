namespace EHelse.Domain.Agreements;

/// <summary>The role in which somebody signs a confirmation.</summary>
/// <remarks>Source: assignment letter 2024, confirmation, line 5 and last paragraph.</remarks>
public enum SignerCapacity
{
    /// <summary>The municipal director (<i>kommunedirektør</i>) of the host municipality.</summary>
    MunicipalDirector = 1,

    /// <summary>Somebody whom the municipal director has given authority to sign.</summary>
    Delegate = 2,

    /// <summary>Somebody else, who may not sign.</summary>
    Other = 3,
}
