// What a browser's translation does to a page: a mark on the root, and other words.
setTimeout(() => {
  const words = {
    Leerling: 'Student',
    Datum: 'Date',
    Code: 'Code',
    Ziek: 'Sick',
    'Te laat': 'Late',
  };
  document.documentElement.classList.add('translated-ltr');
  for (const cell of document.querySelectorAll('th, td')) {
    const word = words[cell.textContent.trim()];
    if (word) cell.replaceChildren(document.createTextNode(word));
  }
}, 800);
