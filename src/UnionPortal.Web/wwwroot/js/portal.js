// What pages gain from script, and nothing they need: the token for htmx, focus on errors, copying a number.

// htmx posts carry the anti-forgery token of the page.
document.addEventListener("htmx:configRequest", event => {
  const token = document.querySelector('input[name="__RequestVerificationToken"]');
  if (token && event.detail.verb !== "get") event.detail.headers["RequestVerificationToken"] = token.value;
});

// An error summary is read first, also where a browser ignores autofocus.
document.querySelector(".error-summary")?.focus();

// After a swap, the heading that asked for it gets the focus.
document.addEventListener("htmx:afterSwap", event => {
  event.detail.target.querySelector("[data-focus-after-swap]")?.focus();
});

// Copy buttons stay hidden until there is a script to serve them; their words come from the page.
for (const button of document.querySelectorAll("button[data-copies]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const source = document.getElementById(button.dataset.copies);
    await navigator.clipboard.writeText(source.textContent.replace(/\s/g, ""));
    button.textContent = button.dataset.done;
  });
}
