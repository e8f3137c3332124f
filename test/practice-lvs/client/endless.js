// A list without an end: twenty rows, and twenty more each time the box is scrolled to its end.
(() => {
  const box = document.querySelector('.schuif');
  const body = box.querySelector('tbody');
  const waiting = [...body.rows];
  const more = () => body.append(...waiting.splice(0, 20));
  Object.assign(box.style, { height: '420px', overflow: 'auto' });
  body.replaceChildren();
  more();
  box.addEventListener('scroll', () => {
    if (box.scrollTop + box.clientHeight > box.scrollHeight - 40) more();
  });
})();
