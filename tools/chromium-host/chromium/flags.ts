/** A command line switch of Chromium: its name, and its value if it has one. */
export type Switches = Map<string, string | undefined>;

/** What the app decides about its Chromium. */
export interface ChromiumOptions {
  /** Switches of the app (`app.commandLine`) and of Electron's own command line. */
  extra: Switches;
  /** Folder for Chromium's own files. */
  profile: string;
  /** The language that pages see, as BCP 47 has it. */
  language: string;
}

/** Nothing but the app's own pages may cause a request, a prompt or a timer that sleeps. */
const QUIET = [
  'no-first-run',
  'no-default-browser-check',
  'no-pings',
  'no-service-autorun',
  'disable-background-networking',
  'disable-background-timer-throttling',
  'disable-backgrounding-occluded-windows',
  'disable-renderer-backgrounding',
  'disable-breakpad',
  'disable-client-side-phishing-detection',
  'disable-component-extensions-with-background-pages',
  'disable-component-update',
  'disable-default-apps',
  'disable-dev-shm-usage',
  'disable-domain-reliability',
  'disable-extensions',
  'disable-field-trial-config',
  'disable-infobars',
  'disable-prompt-on-repost',
  'disable-quic',
  'disable-search-engine-choice-screen',
  'disable-session-crashed-bubble',
  'disable-sync',
  'metrics-recording-only',
  'use-mock-keychain',
];

const DISABLED_FEATURES = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DestroyProfileOnBrowserClose',
  // Large bodies are streamed from a loopback address, which pages could otherwise not reach.
  'LocalNetworkAccessChecks',
  'MediaRouter',
  'OptimizationHints',
  'Translate',
];

/** Adds switches whose values are lists, instead of letting the last one win. */
function merge(switches: Switches, name: string, value: string | undefined): void {
  const before = switches.get(name);
  const isList = name === 'disable-features' || name === 'enable-features';
  switches.set(name, isList && before ? [before, value].filter(Boolean).join(',') : value);
}

/**
 * Chromium's command line.
 */
export function chromiumFlags(options: ChromiumOptions, headless: boolean): string[] {
  const { extra, profile, language } = options;
  const switches: Switches = new Map(QUIET.map((name) => [name, undefined]));
  switches.set('disable-features', DISABLED_FEATURES.join(','));
  switches.set('remote-debugging-pipe', undefined);
  switches.set('user-data-dir', profile);
  switches.set('password-store', 'basic');
  // What the app's `getLocale` says, and not what Chromium makes of the environment.
  switches.set('accept-lang', language);
  // New windows are the app's decision: `setWindowOpenHandler` is asked, Chromium opens none.
  switches.set('block-new-web-contents', undefined);
  if (headless) {
    switches.set('headless', undefined);
    switches.set('hide-scrollbars', undefined);
    switches.set('screen-info', '{1920x1080}');
    switches.set('use-gl', 'angle');
    switches.set('use-angle', 'swiftshader');
    switches.set('enable-unsafe-swiftshader', undefined);
  } else {
    // One window without tabs or address bar; the first BrowserWindow takes it over.
    // Chromium makes such a window for web and data: addresses only; about:blank would get tabs.
    switches.set('app', 'data:text/html,');
  }
  if (process.getuid?.() === 0) {
    switches.set('no-sandbox', undefined);
    // Without it a visible window warns of the switch above, over the app.
    switches.set('test-type', undefined);
  }
  for (const [name, value] of extra) merge(switches, name, value);
  return [...switches].map(([name, value]) => (value ? `--${name}=${value}` : `--${name}`));
}
