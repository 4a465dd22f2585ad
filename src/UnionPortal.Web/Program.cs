using UnionPortal.Web.Data.Reference;
using UnionPortal.Web.Shell;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddBooks();
builder.AddShell();

var app = builder.Build();
app.UseShell();
app.UseRouting();
app.MapControllers().WithStaticAssets();
app.Run();
