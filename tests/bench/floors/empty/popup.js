document.querySelector('input').focus();
