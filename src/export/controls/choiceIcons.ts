import {
  Archive,
  BookImage,
  Copy,
  FileSpreadsheet,
  FileText,
  Image,
  LayoutGrid,
  type LucideIcon,
  Printer,
  Shapes,
  Table,
  Text,
} from 'lucide-react';
import type { FormatId } from './formats';

export const choiceIcons: Readonly<Record<FormatId, LucideIcon>> = {
  copyText: Text,
  copyPicture: Copy,
  png: Image,
  tablePages: BookImage,
  svg: Shapes,
  profileChart: LayoutGrid,
  csv: FileText,
  copyData: Table,
  pagePicture: LayoutGrid,
  pages: BookImage,
  archive: Archive,
  workbook: FileSpreadsheet,
  tableWorkbook: FileSpreadsheet,
  everything: FileSpreadsheet,
  print: Printer,
};
