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

/** By the id of a format. One without an icon stands bare. */
export const choiceIcons: Readonly<Record<string, LucideIcon | undefined>> = {
  copyText: Text,
  copyPicture: Copy,
  png: Image,
  svg: Shapes,
  csv: FileText,
  copyData: Table,
  picture: LayoutGrid,
  pages: BookImage,
  archive: Archive,
  workbook: FileSpreadsheet,
  everything: FileSpreadsheet,
  print: Printer,
};
