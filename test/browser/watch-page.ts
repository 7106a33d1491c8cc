import type { Page } from 'playwright-core';

/** Both lists grow while the page is open; a request that the content security policy stopped is an error. */
export interface PageWatch {
  readonly consoleErrors: readonly string[];
  readonly offOriginRequests: readonly string[];
}

/** Notes what a page and its workers log as errors, and every address they ask beyond their own origin. */
export function watchPage(page: Page, origin: string): PageWatch {
  const consoleErrors: string[] = [];
  const offOriginRequests: string[] = [];
  const note = (address: string): void => {
    const { protocol, origin: target } = new URL(address);
    if (!['blob:', 'data:'].includes(protocol) && target !== origin) offOriginRequests.push(address);
  };
  page.on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => consoleErrors.push(String(error)));
  page.on('websocket', (socket) => {
    note(socket.url());
  });
  page.context().on('request', (request) => {
    note(request.url());
  });
  return { consoleErrors, offOriginRequests };
}
