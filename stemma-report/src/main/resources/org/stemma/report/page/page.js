(() => {
  'use strict';
  const root = document.documentElement;
  const pane = document.getElementById('pane');
  const shelf = document.getElementById('pane-article');
  const why = document.getElementById('pane-why');
  const wide = window.matchMedia('(min-width: 64.01rem)');
  let origin = null;

  root.classList.add('js');

  /* Positions in links count Unicode code points, positions in the browser UTF-16 code units. */
  const codePoints = text => {
    let count = 0;
    for (const point of text) { void point; count++; }
    return count;
  };
  const codeUnit = (text, points) => {
    let unit = 0;
    for (const point of text) {
      if (points-- <= 0) break;
      unit += point.length;
    }
    return unit;
  };
  const textNodes = element => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    return nodes;
  };

  const highlight = (article, start, end) => {
    const marks = [];
    for (const words of article.querySelectorAll('.words')) {
      let at = Number(words.dataset.s);
      if (at >= end) break;
      for (const node of textNodes(words)) {
        const length = codePoints(node.data);
        const from = Math.max(start, at);
        const to = Math.min(end, at + length);
        if (from < to) {
          const range = document.createRange();
          range.setStart(node, codeUnit(node.data, from - at));
          range.setEnd(node, codeUnit(node.data, to - at));
          const mark = document.createElement('mark');
          range.surroundContents(mark);
          if (mark.parentElement.matches('span')) mark.parentElement.classList.add('sentence');
          marks.push(mark);
        }
        at += length;
      }
    }
    return marks;
  };

  const show = (number, range, reason, focus) => {
    const source = document.getElementById('a' + number);
    if (!source) return false;
    const copy = source.cloneNode(true);
    copy.removeAttribute('id');
    for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
    shelf.replaceChildren(copy);
    why.textContent = reason || '';
    why.hidden = !reason;
    pane.hidden = false;
    root.classList.add('reading-open');
    const ends = /^(\d+)-(\d+)$/.exec(range || '');
    const marks = ends ? highlight(copy, Number(ends[1]), Number(ends[2])) : [];
    const goal = marks[0] || copy.querySelector('h3') || copy;
    pane.scrollTop = 0;
    if (marks[0]) {
      const top = goal.getBoundingClientRect().top - pane.getBoundingClientRect().top;
      pane.scrollTop = Math.max(0, top - pane.clientHeight / 3);
    }
    if (focus) {
      goal.tabIndex = -1;
      goal.focus({preventScroll: true});
    }
    return true;
  };

  const remember = (number, range) => {
    const id = document.getElementById('a' + number).dataset.id;
    const hash = '#a=' + encodeURIComponent(id) + (range ? '&s=' + range : '');
    try { history.replaceState(null, '', hash); } catch (refused) { void refused; }
  };

  const follow = link => {
    if (!show(link.dataset.a, link.dataset.s, link.dataset.why, true)) return;
    for (const other of document.querySelectorAll('.current')) other.classList.remove('current');
    link.classList.add('current');
    origin = link;
    remember(link.dataset.a, link.dataset.s);
  };

  const close = () => {
    pane.hidden = true;
    root.classList.remove('reading-open');
    if (origin) origin.focus();
  };

  const step = by => {
    const links = Array.from(document.querySelectorAll('main a.cite[data-s]'))
      .filter(link => link.dataset.s && link.getClientRects().length > 0);
    if (links.length === 0) return;
    const at = links.indexOf(origin);
    const next = links[at < 0 ? (by > 0 ? 0 : links.length - 1) : (at + by + links.length) % links.length];
    next.scrollIntoView({block: 'center'});
    follow(next);
  };

  /* A link without a range names a sentence by the id of its element. */
  const rangeOf = sentence => {
    const words = sentence.closest('.words');
    let at = Number(words.dataset.s);
    for (const node of textNodes(words)) {
      if (sentence.contains(node)) return at + '-' + (at + codePoints(sentence.textContent));
      at += codePoints(node.data);
    }
    return '';
  };

  const openHash = () => {
    const hash = location.hash;
    const named = /^#a=([^&]*)(?:&s=(\d+-\d+))?$/.exec(hash);
    if (named) {
      let id = '';
      try { id = decodeURIComponent(named[1]); } catch (malformed) { return false; }
      for (const article of document.querySelectorAll('.articles .report')) {
        if (article.dataset.id === id) return show(article.dataset.n, named[2], '', true);
      }
      return false;
    }
    const anchor = /^#a(\d+)(\.\d+)?$/.exec(hash);
    if (!anchor) return false;
    const element = document.getElementById(hash.slice(1));
    return element !== null && show(anchor[1], anchor[2] ? rangeOf(element) : '', '', true);
  };

  document.addEventListener('click', event => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target.closest('a.cite[data-a]');
    if (link) {
      event.preventDefault();
      follow(link);
    }
  });
  document.addEventListener('keydown', event => {
    if (pane.hidden || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      if (wide.matches && pane.contains(document.activeElement) && origin) origin.focus();
      else close();
    } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      const inside = pane.contains(document.activeElement) || document.activeElement === origin;
      if (!inside) return;
      event.preventDefault();
      step(event.key === 'ArrowRight' ? 1 : -1);
    }
  });
  document.getElementById('previous').addEventListener('click', () => step(-1));
  document.getElementById('next').addEventListener('click', () => step(1));
  document.getElementById('close').addEventListener('click', close);
  window.addEventListener('hashchange', openHash);

  let opened = [];
  window.addEventListener('beforeprint', () => {
    opened = Array.from(document.querySelectorAll('details:not([open])'));
    for (const details of opened) details.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });

  if (!openHash() && wide.matches) {
    const first = document.querySelector('main a.cite[data-s]');
    if (first) show(first.dataset.a, first.dataset.s, first.dataset.why, false);
  }
})();
