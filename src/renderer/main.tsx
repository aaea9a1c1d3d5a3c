import { createRoot } from 'react-dom/client';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import { App } from './app/app.tsx';
import { startLibrary } from './app/follow-library.ts';
import { startImports } from './imports/imports.ts';
import { languageSpoken, settings, startSettings } from './settings/preferences.ts';
import { startWords } from './words/i18n.ts';

async function start(place: HTMLElement): Promise<void> {
  await startSettings();
  await startWords(languageSpoken(settings.read()));
  startImports();
  startLibrary();
  createRoot(place).render(<App />);
}

const place = document.getElementById('root');
if (place) void start(place);
