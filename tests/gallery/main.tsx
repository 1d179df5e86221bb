import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { languageTags } from '../../src/i18n/speech';
import { fetchDrawings, Gallery } from './Gallery';

const address = new URLSearchParams(location.search);
const language = address.get('lang') === 'en' ? 'en' : 'zh';
document.documentElement.lang = languageTags[language];

const root = document.getElementById('root');
if (!root) throw new Error('#root is missing');
await fetchDrawings();
createRoot(root).render(
  <StrictMode>
    <Gallery language={language} isDark={address.has('dark')} />
  </StrictMode>,
);
