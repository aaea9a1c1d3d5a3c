import { createRoot } from 'react-dom/client';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import { App } from './app/app.tsx';
import { startLibrary } from './app/follow-library.ts';
import { startImports } from './imports/imports.ts';
import { languageSpoken, settings, startSettings } from './settings/preferences.ts';
import { startSidebar } from './sidebar/sidebar-state.ts';
import { startWords } from './words/i18n.ts';
// Last, so that nothing of the window outlives them.
import './styles/forced-colors.css';
import './styles/print.css';

async function start(place: HTMLElement): Promise<void> {
  // First of all: a first import may be over before anything else is ready.
  startImports();
  await startSettings();
  await startWords(languageSpoken(settings.read()));
  startLibrary();
  startSidebar();
  createRoot(place).render(<App />);
}

const place = document.getElementById('root');
if (place) void start(place);
