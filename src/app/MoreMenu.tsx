import { Menu, useMantineColorScheme } from '@mantine/core';
import { FileSpreadsheet, Info, Languages, type LucideIcon, MapPinned, Moon, Sun } from 'lucide-react';
import { Link } from 'react-router';
import { languages } from '../contract/text';
import { DropMenu, type MenuPlace } from '../controls/menu/DropMenu';
import { languageParam, searchText } from '../filters/address';
import { sharedSearch } from '../filters/params';
import { useAddress, withParam } from '../filters/useAddress';
import { useSpeech, writing } from '../i18n/speech';

/** The menu 更多 of the header: pages without a tab, the language, and light or dark. */
export default function MoreMenu({ isDark, ...place }: MenuPlace & { isDark: boolean }) {
  const { words, language } = useSpeech();
  const { search, edit } = useAddress();
  // Keeping transitions avoids a style element of the kit, which the content policy forbids.
  const { setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const other = languages[(languages.indexOf(language) + 1) % languages.length] ?? language;
  const linkSearch = searchText(sharedSearch(search));
  return (
    <DropMenu {...place} landmark="header">
      <Page to={`/leagues${linkSearch}`} Icon={MapPinned} text={words.app.leagues} />
      <Page to={`/data${linkSearch}`} Icon={FileSpreadsheet} text={words.app.data} />
      <Menu.Divider />
      <Menu.Item
        lang={other}
        leftSection={<Languages size={16} aria-hidden="true" />}
        onClick={() => edit(withParam(languageParam, other), 'replace')}
      >
        {writing[other].name}
      </Menu.Item>
      <Menu.Item
        leftSection={isDark ? <Sun size={16} aria-hidden="true" /> : <Moon size={16} aria-hidden="true" />}
        onClick={() => setColorScheme(isDark ? 'light' : 'dark')}
      >
        {isDark ? words.app.lightTheme : words.app.darkTheme}
      </Menu.Item>
      <Menu.Divider />
      <Page to={`/about${linkSearch}`} Icon={Info} text={words.app.about} />
    </DropMenu>
  );
}

function Page({ to, Icon, text }: { to: string; Icon: LucideIcon; text: string }) {
  return (
    <Menu.Item component={Link} to={to} leftSection={<Icon size={16} aria-hidden="true" />}>
      {text}
    </Menu.Item>
  );
}
