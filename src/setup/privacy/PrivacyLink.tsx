import './privacy-link.css';
import { privacyTexts } from '../../texts/privacy.ts';

/** The way to the privacy page. */
export function PrivacyLink() {
  return (
    <p class="privacy-link">
      <a href="/privacy.html" target="_blank" rel="noopener">
        {privacyTexts.link}
      </a>
    </p>
  );
}
