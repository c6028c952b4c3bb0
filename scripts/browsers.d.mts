/** Types of `browsers.mjs`. */
import type { LaunchOptions } from 'puppeteer-core';

export function findCommand(command: string): string | undefined;
export function findChrome(): string | undefined;
export function findFirefox(): string | undefined;
export function findMiniBrowser(): string | undefined;
export function chromeOptions(): LaunchOptions;
export function firefoxOptions(): LaunchOptions;
