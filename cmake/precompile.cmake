# grants_precompile(TARGET <header>...): headers of packages, compiled once for a target and those that reuse them.
# A precompiled header names the clone it was made in, so ccache is given the sum of what goes into it instead: the
# headers, the compiler and the packages they are from.
function(grants_precompile target)
    target_precompile_headers(${target} PRIVATE ${ARGN})
    string(SHA256 sum "${ARGN} ${CMAKE_CXX_COMPILER_ID} ${CMAKE_CXX_COMPILER_VERSION} ${Qt6_VERSION} ${fmt_VERSION}
        ${nlohmann_json_VERSION} ${CLI11_VERSION} ${Catch2_VERSION}")
    file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/${target}.dir/cmake_pch.hxx.pch.sum ${sum})
endfunction()
