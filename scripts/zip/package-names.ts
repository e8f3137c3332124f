/** The file names of a version's packages. The store's for Chrome is Edge's too. */
export function packageNames(version: string) {
  const base = `verzuimwijzer-${version}`;
  return {
    chrome: `${base}-chrome.zip`,
    firefox: `${base}-firefox.zip`,
    boardChrome: `${base}-board-chrome.zip`,
    boardFirefox: `${base}-board-firefox.zip`,
    source: `${base}-source.zip`,
  };
}
