import type { Makers, PageRequest } from '../shared/request';

export const pageMakers: Makers<PageRequest> = {
  pagePicture: async (request, job) => (await import('./pagePicture')).pagePicture(request, job),
  pages: async (request, job) => (await import('./pagePicture')).paperPictures(request, job),
  archive: async (request, job) => (await import('./archive')).archiveOf(request, job),
  workbook: async ({ domain, ...request }, job) =>
    (await import('../workbook/workbook')).workbookOf({ ...request, name: request.speech.words.domains[domain] }, job),
};
