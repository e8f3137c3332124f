import { type ComponentChild, render } from 'preact';

/** Prints this instead of the page (print-alone.css leaves nothing else), and takes it away again. */
export function printAlone(content: ComponentChild): void {
  const paper = document.createElement('div');
  paper.className = 'paper';
  document.body.prepend(paper);
  render(content, paper);
  const clear = () => {
    render(null, paper);
    paper.remove();
  };
  window.addEventListener('afterprint', clear, { once: true });
  window.print();
}
