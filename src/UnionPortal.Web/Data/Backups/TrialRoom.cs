namespace UnionPortal.Web.Data.Backups;

/// <summary>A folder for a trial, readable by its owner only, gone afterwards.</summary>
internal sealed class TrialRoom : IDisposable
{
    private readonly DirectoryInfo room = Directory.CreateTempSubdirectory("portal-");

    public string Path => room.FullName;

    public string File(string name) => System.IO.Path.Combine(room.FullName, name);

    public void Dispose() => room.Delete(recursive: true);
}
