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
function relais_script( string $file, string $attributes ) {
	add_action( 'wp_enqueue_scripts', fn() => wp_enqueue_script( 'relais', home_url( "/relais/$file" ) ) );
	add_filter(
		'script_loader_tag',
		fn( $tag, $handle ) => 'relais' === $handle
			? str_replace( ' src=', " $attributes src=", preg_replace( '/ type=.text\/javascript./', '', $tag ) )
			: $tag,
		10,
		2
	);
}

match ( $_GET['script'] ?? '' ) {
	// The line of the guide, for every version.
	'head'     => add_action(
		'wp_head',
		function () {
			echo '<script type="module" src="' . esc_url( home_url( '/relais/relais.js' ) ) . '"></script>';
		}
	),
	'module'   => relais_script( 'relais.js', 'type="module"' ),
	'one-file' => relais_script( 'relais-all.js', 'type="module" async' ),
	'classic'  => relais_script( 'relais-classic.js', '' ),
	'defer'    => relais_script( 'relais-classic.js', 'defer' ),
	'async'    => relais_script( 'relais-classic.js', 'async' ),
	'footer'   => add_action(
		'wp_enqueue_scripts',
		fn() => wp_enqueue_script( 'relais', home_url( '/relais/relais-classic.js' ), array(), false, true )
	),
	// WordPress 6.5.
	'enqueued' => add_action(
		'wp_enqueue_scripts',
		fn() => wp_enqueue_script_module( 'relais', home_url( '/relais/relais.js' ) )
	),
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
	$hold = fn( $tag ) => str_contains( $tag[0], 'json' )
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
