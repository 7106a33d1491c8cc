import type { Page } from 'playwright-core';

/** Where a page is, asked of the page itself: word of an address that it changed reaches its driver a moment later. */
export const addressIn = (page: Page): Promise<string> => page.evaluate<string>('location.href');
