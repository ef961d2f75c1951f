-- Pages of the site's own leave `pages/`, where other sites keep files that are none of ours.
update document
   set path = regexp_replace(path, '(^|/)pages/', '\1_percolateur/pages/')
 where kind = 'PAGE';
