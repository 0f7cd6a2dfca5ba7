#!/bin/sh
# It only has to be there.
