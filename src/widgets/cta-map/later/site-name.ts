/** The host of a web address without `www.`, which is what people know a site by. */
export function siteName(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '') || url;
  } catch {
    return url;
  }
}
