<?php
/**
 * Installs WordPress as its own page does, and prints its version and a password for each of three people:
 * {"version": "6.1.9", "passwords": {"admin": "…", "editor": "…", "author": "…"}}.
 */

// No message to the administrator.
function wp_new_blog_notification() {}

mysqli_query( mysqli_connect( null, 'root', '', null, 0, getenv( 'RELAIS_SOCKET' ) ), 'CREATE DATABASE wordpress' );
define( 'WP_INSTALLING', true );
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'Commune', 'admin', 'admin@commune.example', true, '', wp_generate_password() );

$passwords = array();
foreach ( array( 'admin' => 'administrator', 'editor' => 'editor', 'author' => 'author' ) as $name => $role ) {
	$id = username_exists( $name ) ?: wp_insert_user(
		array( 'user_login' => $name, 'user_pass' => wp_generate_password(), 'role' => $role )
	);
	$passwords[ $name ] = WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'test' ) )[0];
}
echo wp_json_encode( array( 'version' => $wp_version, 'passwords' => $passwords ) );
