# grants_quicken(): the program's own sources of this folder a little optimised in the preset dev too, for the tests run
# them; those of the tests, which are compiled more often than they run, are not.
macro(grants_quicken)
    if(CMAKE_BUILD_TYPE STREQUAL "Debug" AND NOT GRANTDESK_SANITIZE)
        add_compile_options(-Og)
    endif()
endmacro()

# grants_layer(NAME SOURCES... BELOW layers... PRIVATE libraries...): one layer of the house.
# Sources are named one by one; a layer links only what stands below it.
function(grants_layer name)
    cmake_parse_arguments(ARG "" "" "SOURCES;BELOW;PRIVATE" ${ARGN})
    add_library(grants_${name} STATIC ${ARG_SOURCES})
    target_include_directories(grants_${name} PUBLIC ${CMAKE_SOURCE_DIR}/src)
    target_link_libraries(grants_${name} PUBLIC ${ARG_BELOW} PRIVATE ${ARG_PRIVATE})
    if(GRANTDESK_PCH)
        grants_precompile(grants_${name} <algorithm> <map> <optional> <string> <string_view>
            <unordered_map> <variant> <vector>)
    else()
        foreach(header algorithm map optional string string_view unordered_map variant vector)
            target_compile_options(grants_${name} PRIVATE "SHELL:-include ${header}")
        endforeach()
    endif()
endfunction()

# grants_register_tests(NAME PARTS tags...): what ctest runs, longest first. Each tag is a run of its own beside the
# others; what has none of them is one more.
function(grants_register_tests name)
    cmake_parse_arguments(ARG "" "" "PARTS" ${ARGN})
    set(rest "")
    foreach(part ${ARG_PARTS})
        add_test(NAME ${name}_${part} COMMAND ${name}_tests "[${part}]")
        set_tests_properties(${name}_${part} PROPERTIES COST 100)
        string(APPEND rest "~[${part}]")
    endforeach()
    add_test(NAME ${name} COMMAND ${name}_tests ${rest})
endfunction()

# grants_register_rooms(NAME SOURCES...): the cases of each folder as a run of their own, the folders with the most
# sources first. Catch knows the cases of a file by the tag #file.
function(grants_register_rooms name)
    foreach(source ${ARGN})
        if(source MATCHES "^([a-z]+)/(.*/)?([a-z_]+_test)\\.cpp$")
            list(APPEND rooms ${CMAKE_MATCH_1})
            list(APPEND files_${CMAKE_MATCH_1} "[#${CMAKE_MATCH_3}]")
        endif()
    endforeach()
    list(REMOVE_DUPLICATES rooms)
    foreach(room ${rooms})
        list(LENGTH files_${room} cost)
        list(JOIN files_${room} "," files)
        add_test(NAME ${name}_${room} COMMAND ${name}_tests --filenames-as-tags "${files}")
        set_tests_properties(${name}_${room} PROPERTIES COST ${cost} ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
    endforeach()
endfunction()

# grants_tests(NAME SOURCES... LINKS libraries... PARTS tags...): a Catch2 program with the shared main.
function(grants_tests name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PARTS" ${ARGN})
    add_executable(${name}_tests ${ARG_SOURCES})
    target_link_libraries(${name}_tests PRIVATE ${ARG_LINKS} grants_test_main grants_test_headers)
    target_include_directories(${name}_tests PRIVATE ${CMAKE_SOURCE_DIR}/tests ${CMAKE_SOURCE_DIR}/src)
    target_precompile_headers(${name}_tests REUSE_FROM grants_test_headers)
    grants_register_tests(${name} PARTS ${ARG_PARTS})
endfunction()

# grants_ui(NAME SOURCES... BELOW targets...): one room of the desktop; features never link each other.
function(grants_ui name)
    cmake_parse_arguments(ARG "" "" "SOURCES;BELOW" ${ARGN})
    add_library(grants_ui_${name} STATIC ${ARG_SOURCES})
    target_include_directories(grants_ui_${name} PUBLIC ${CMAKE_SOURCE_DIR})
    target_link_libraries(grants_ui_${name} PUBLIC ${ARG_BELOW} Qt6::Widgets)
    # QT_NO_KEYWORDS because the domain says slots for places, which Qt would make a keyword.
    target_compile_definitions(grants_ui_${name} PUBLIC QT_NO_CAST_FROM_ASCII QT_NO_KEYWORDS)
    if(name STREQUAL "base")
        grants_precompile(grants_ui_base <QtWidgets> <memory> <functional> <vector> <string>)
    else()
        target_precompile_headers(grants_ui_${name} REUSE_FROM grants_ui_base)
    endif()
endfunction()
