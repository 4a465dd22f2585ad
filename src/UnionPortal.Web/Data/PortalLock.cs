namespace UnionPortal.Web.Data;

/// <summary>One portal serves one data folder. Whoever serves, migrates or restores holds this lock; a second one is refused with a plain word.</summary>
public sealed class PortalLock : IDisposable
{
    private readonly FileStream file;

    private PortalLock(FileStream file) => this.file = file;

    public static PortalLock Take(PortalSettings settings)
    {
        Directory.CreateDirectory(settings.InDataDirectory());
        FileStream file = ExclusiveFile.TryOpen(settings.InDataDirectory("portal.lock"))
            ?? throw new StartRefusedException($"Another portal is already running on {settings.InDataDirectory()}; stop it first.");
        return new PortalLock(file);
    }

    public void Dispose() => file.Dispose();
}
