// The session of the LVS ends while its page stays open: same address, the login in place of the list.
document.querySelector('#verlopen').addEventListener('click', () => {
  document.querySelector('#scherm').innerHTML = `<h1>Inloggen</h1><form>
<label>Gebruikersnaam <input name="naam" autocomplete="off"></label>
<label>Wachtwoord <input type="password" name="woord" autocomplete="off"></label>
<button>Inloggen</button></form>`;
});
