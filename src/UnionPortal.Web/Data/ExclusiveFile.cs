namespace UnionPortal.Web.Data;

/// <summary>A file as a lock between processes: the system lets go of it when its holder dies, however it dies.</summary>
public static class ExclusiveFile
{
    /// <summary>Holds the file, or answers null when another holds it.</summary>
    public static FileStream? TryOpen(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
        }
        catch (IOException error) when (error is not (DirectoryNotFoundException or PathTooLongException))
        {
            return null;
        }
    }
}
