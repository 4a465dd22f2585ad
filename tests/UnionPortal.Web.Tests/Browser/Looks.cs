using Microsoft.Playwright;

namespace UnionPortal.Web.Tests.Browser;

/// <summary>What axe-core lets pass and a reader would not; and pictures of pages, kept when <c>UNIONPORTAL_TEST_PICTURES</c> names a folder.</summary>
public static class Looks
{
    private const string Script = """
        width => {
          const faults = [];
          if (document.documentElement.scrollWidth > width) faults.push('wider than the window: ' + document.documentElement.scrollWidth);
          if (document.querySelectorAll('h1').length !== 1) faults.push('h1: ' + document.querySelectorAll('h1').length);
          const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
          for (const id of ids) if (ids.filter(i => i === id).length > 1) faults.push('id twice: ' + id);
          for (const e of document.querySelectorAll('button, input:not([type=hidden]), select, nav a, footer a')) {
            const box = e.getBoundingClientRect();
            if (box.width > 0 && (box.height < 24 || box.width < 24)) faults.push('small target: ' + e.outerHTML.slice(0, 80));
          }
          const key = document.body.innerText.match(/\b[A-Z][a-z]\w*\.[A-Z]\w+\b/);
          if (key) faults.push('a key shows: ' + key[0]);
          const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (words.nextNode()) {
            const language = words.currentNode.parentElement.closest('[lang]').lang;
            if (language === 'en' && /[а-яё]{4}/i.test(words.currentNode.data)) faults.push('Russian in English: ' + words.currentNode.data.trim());
          }
          return faults;
        }
        """;

    public static async Task<string[]> FaultsAsync(IPage page, int width) => await page.EvaluateAsync<string[]>(Script, width);

    public static async Task KeepAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("UNIONPORTAL_TEST_PICTURES") is not { Length: > 0 } folder) return;
        await page.EvaluateAsync("() => document.fonts.ready");
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = true });
    }
}
