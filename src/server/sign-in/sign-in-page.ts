/** Written in a value between double quotes. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * A form that needs no script, so that a browser need run none.
 * @param back the path of this service that a session leads to
 */
export const signInPage = (back: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Sign in to Habeas</title>
  </head>
  <body>
    <main>
      <h1>Sign in to Habeas</h1>
      <form method="post" action="/session">
        <input name="back" type="hidden" value="${escaped(back)}" />
        <p>
          <label for="key">Key or token</label>
          <input id="key" name="key" type="password" required autocomplete="off" />
        </p>
        <p><button>Sign in</button></p>
      </form>
      <p>What is public needs no key: <a href="${escaped(back)}">ask as anybody</a>.</p>
    </main>
  </body>
</html>
`;
