import { checkTemplate } from './checkTemplate';

self.onmessage = ({ data }: MessageEvent<Uint8Array>) => self.postMessage(checkTemplate(data));
