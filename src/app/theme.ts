import { createTheme, type MantineColorsTuple } from '@mantine/core';
import { brandColour } from '../province/brand';

/** 巾帼红, light to dark; the brand itself is the seventh. */
const jinguo: MantineColorsTuple = [
  '#fdf0f5',
  '#f6dde7',
  '#ecb6cd',
  '#e18cb1',
  '#d2649a',
  '#b83d76',
  brandColour,
  '#881342',
  '#730f38',
  '#5c0b2c',
];

/** Greys of the dark theme for the kit, from text to the darkest background; the same as in `dark.css`. */
const dark: MantineColorsTuple = [
  '#d5dae3',
  '#b4bcca',
  '#98a2b3',
  '#7b8698',
  '#4b5464',
  '#39414f',
  '#272d38',
  '#1d222b',
  '#15191f',
  '#0f1216',
];

/** For controls only: charts have literal colours, in `figures/drawing/palette`. */
export const theme = createTheme({
  colors: { jinguo, dark },
  primaryColor: 'jinguo',
  primaryShade: { light: 6, dark: 5 },
  respectReducedMotion: true,
  black: '#1d2433',
  fontFamily:
    "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Noto Sans Hans', 'Source Han Sans SC', sans-serif",
  headings: { fontWeight: '700' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  // `global.css` locks scrolling: the kit would insert a style element, which the content policy forbids.
  components: {
    Drawer: { defaultProps: { lockScroll: false } },
    SpotlightRoot: { defaultProps: { lockScroll: false } },
  },
});
