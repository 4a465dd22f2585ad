using System.Text;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Tests.Safety;

public class OneTimeCodeTests
{
    private static readonly byte[] Key = Encoding.ASCII.GetBytes("12345678901234567890");

    /// <summary>The test values of RFC 6238 for SHA-1, last six digits.</summary>
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_standard(long seconds, string code) =>
        Assert.Equal(code, OneTimeCode.Of(Key, OneTimeCode.StepOf(DateTime.UnixEpoch.AddSeconds(seconds))));

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(2, false)]
    public void A_code_serves_in_its_own_step_and_the_next_only(int away, bool serves)
    {
        DateTime now = DateTime.UnixEpoch.AddSeconds(1_700_000_010);
        long step = OneTimeCode.StepOf(now) + away;

        Assert.Equal(serves ? step : null, OneTimeCode.Accepted(Key, OneTimeCode.Of(Key, step), now, 0));
    }

    [Fact]
    public void A_step_that_served_serves_no_more_and_none_before_it()
    {
        DateTime now = DateTime.UnixEpoch.AddSeconds(1_700_000_010);
        long step = OneTimeCode.StepOf(now);

        Assert.Null(OneTimeCode.Accepted(Key, OneTimeCode.Of(Key, step), now, step));
        Assert.Null(OneTimeCode.Accepted(Key, OneTimeCode.Of(Key, step - 1), now, step));
        Assert.Equal(step, OneTimeCode.Accepted(Key, " " + OneTimeCode.Of(Key, step).Insert(3, " "), now, step - 1));
        Assert.Null(OneTimeCode.Accepted(Key, null, now, 0));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("f", "MY")]
    [InlineData("foobar", "MZXW6YTBOI")]
    [InlineData("12345678901234567890", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")]
    public void A_key_is_written_in_base_32(string key, string written) => Assert.Equal(written, OneTimeCode.Written(Encoding.ASCII.GetBytes(key)));
}
