using Microsoft.AspNetCore.Identity;
using UnionPortal.Web.Data.Records;

namespace UnionPortal.Web.Security;

/// <summary>Password hashing takes half a second of a processor each time, by intent: no more of it at once than there are processors.</summary>
public sealed class PasswordWork(IPasswordHasher<Account> hasher) : IDisposable
{
    private readonly SemaphoreSlim places = new(Environment.ProcessorCount);
    private readonly Lazy<string> nobodys = new(() => hasher.HashPassword(new Account(), "nobody has this password"));

    public async Task<T> DoAsync<T>(Func<Task<T>> work, CancellationToken ct)
    {
        await places.WaitAsync(ct);
        try
        {
            return await work();
        }
        finally
        {
            places.Release();
        }
    }

    /// <summary>Takes as long as a real check, so that nobody learns from the clock whether an account exists.</summary>
    public Task<bool> PretendAsync(string password, CancellationToken ct) => DoAsync(
        () => Task.FromResult(hasher.VerifyHashedPassword(new Account(), nobodys.Value, password) != PasswordVerificationResult.Failed), ct);

    public void Dispose() => places.Dispose();
}
