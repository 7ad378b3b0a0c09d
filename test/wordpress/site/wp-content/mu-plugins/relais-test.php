<?php
/**
 * What the tests ask of a page by its address:
 * - `theme`: the folder of a theme
 * - `script`: how the site loads Relais, one of the names below
 * - `delay`: an optimiser holds all scripts until the visitor does something
 * - `prototype`: a plugin of old brought Prototype.js
 * - `exit`: the exit comes first in the page, as the guide says
 *
 * And of the REST API, by a header `X-Filtered`: that nobody may write any HTML they like, as in a network of sites.
 */

if ( isset( $_SERVER['HTTP_X_FILTERED'] ) ) {
	define( 'DISALLOW_UNFILTERED_HTML', true );
}

// A French site; its words are not installed.
add_filter( 'locale', fn() => 'fr_FR' );

if ( isset( $_GET['theme'] ) ) {
	$theme = fn() => preg_replace( '/\W/', '', $_GET['theme'] );
	add_filter( 'pre_option_template', $theme );
	add_filter( 'pre_option_stylesheet', $theme );
}

/** Puts attributes into the tag of a script that WordPress prints, as themes do since the hook is there (4.1). */
function relais_script( string $file, string $attributes, bool $in_footer = false ) {
	add_action(
		'wp_enqueue_scripts',
		fn() => wp_enqueue_script( 'relais', home_url( "/relais/$file" ), array(), false, $in_footer )
	);
	add_filter(
		'script_loader_tag',
		fn( $tag, $handle ) => 'relais' === $handle ? str_replace( ' src=', " $attributes src=", $tag ) : $tag,
		10,
		2
	);
}

/** The tag as it is, in a place of the page. */
function relais_tag( string $hook, int $priority ) {
	add_action(
		$hook,
		function () {
			echo '<script type="module" src="' . esc_url( home_url( '/relais/relais.js' ) ) . '"></script>';
		},
		$priority
	);
}

match ( $_GET['script'] ?? '' ) {
	// The two of the guide: WordPress 6.5, and every other.
	'enqueued' => add_action(
		'wp_enqueue_scripts',
		fn() => wp_enqueue_script_module( 'relais', home_url( '/relais/relais.js' ) )
	),
	'end'      => relais_tag( 'wp_footer', 100 ),
	'head'     => relais_tag( 'wp_head', 10 ),
	'module'   => relais_script( 'relais.js', 'type="module"', true ),
	'one-file' => relais_script( 'relais-all.js', 'type="module" async', true ),
	'classic'  => relais_script( 'relais-classic.js', '' ),
	'defer'    => relais_script( 'relais-classic.js', 'defer' ),
	'async'    => relais_script( 'relais-classic.js', 'async' ),
	'footer'   => relais_script( 'relais-classic.js', '', true ),
	default    => null,
};

if ( isset( $_GET['prototype'] ) ) {
	add_action( 'wp_enqueue_scripts', fn() => wp_enqueue_script( 'prototype-1.7', home_url( '/prototype.js' ) ) );
}

if ( isset( $_GET['exit'] ) ) {
	add_action(
		'wp_body_open',
		function () {
			echo '<relais-exit sticky><a href="/relais/frame.html">Quitter vite cette page</a></relais-exit>';
		}
	);
}

if ( isset( $_GET['delay'] ) ) {
	// Such plugins rewrite the whole page.
	$hold = fn( $tag ) => preg_match( '/json|importmap/', $tag[0] )
		? $tag[0]
		: str_replace( '<script', '<script type="held"', str_replace( ' type=', ' data-type=', $tag[0] ) );
	ob_start(
		fn( $page ) => str_replace(
			'</head>',
			'<script>' . file_get_contents( __DIR__ . '/delay.js' ) . '</script></head>',
			preg_replace_callback( '/<script\b[^>]*>/', $hold, $page )
		)
	);
}
