-- What lies sealed is sealed anew when the encryption key is rotated, also of users on the way to Google and back.
grant update (secret) on oauth_states to shortlist_app;
