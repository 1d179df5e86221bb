interface ImportMetaEnv {
  /** Address of a real statistics server; without it the dashboard is built with the stand-in one. */
  readonly VITE_API_BASE_URL?: string;
}
