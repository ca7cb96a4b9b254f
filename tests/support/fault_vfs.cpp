// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fault_vfs.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstring>

namespace grants::test {
namespace {

struct State {
    bool active = false;
    Mishap mishap = Mishap::None;
    int atCall = 0;
    int calls = 0;
};
State state;

/// Whether this call must fail; `writes` tells calls that need disk space.
bool fails(bool writes) {
    if (!state.active) return false;
    const int call = state.calls++;
    if (state.mishap == Mishap::None || call < state.atCall) return false;
    if (state.mishap == Mishap::Kill) raise(SIGKILL);
    if (state.mishap == Mishap::Full) return writes;
    return state.mishap == Mishap::Forever || call == state.atCall;
}

int resultOr(int ioError) {
    return state.mishap == Mishap::Full ? SQLITE_FULL : ioError;
}

struct FaultFile {
    sqlite3_file base;
    [[nodiscard]] sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

sqlite3_file* real(sqlite3_file* file) {
    return reinterpret_cast<FaultFile*>(file)->real();
}

int closeFile(sqlite3_file* f) {
    return real(f)->pMethods->xClose(real(f));
}
int readFile(sqlite3_file* f, void* to, int size, sqlite3_int64 at) {
    return fails(false) ? SQLITE_IOERR_READ : real(f)->pMethods->xRead(real(f), to, size, at);
}
int writeFile(sqlite3_file* f, const void* from, int size, sqlite3_int64 at) {
    return fails(true) ? resultOr(SQLITE_IOERR_WRITE)
                       : real(f)->pMethods->xWrite(real(f), from, size, at);
}
int truncateFile(sqlite3_file* f, sqlite3_int64 size) {
    return fails(false) ? SQLITE_IOERR_TRUNCATE : real(f)->pMethods->xTruncate(real(f), size);
}
/// Counted, not done: nothing here pulls the plug, and waiting for the disk is most of the time.
int syncFile(sqlite3_file*, int) {
    return fails(true) ? resultOr(SQLITE_IOERR_FSYNC) : SQLITE_OK;
}
int fileSize(sqlite3_file* f, sqlite3_int64* size) {
    return fails(false) ? SQLITE_IOERR_FSTAT : real(f)->pMethods->xFileSize(real(f), size);
}
int lockFile(sqlite3_file* f, int level) {
    return fails(false) ? SQLITE_IOERR_LOCK : real(f)->pMethods->xLock(real(f), level);
}
int unlockFile(sqlite3_file* f, int level) {
    return real(f)->pMethods->xUnlock(real(f), level);
}
int isReserved(sqlite3_file* f, int* out) {
    return real(f)->pMethods->xCheckReservedLock(real(f), out);
}
int fileControl(sqlite3_file* f, int op, void* arg) {
    return real(f)->pMethods->xFileControl(real(f), op, arg);
}
int sectorSize(sqlite3_file* f) {
    return real(f)->pMethods->xSectorSize(real(f));
}
int characteristics(sqlite3_file* f) {
    return real(f)->pMethods->xDeviceCharacteristics(real(f));
}

constexpr sqlite3_io_methods kMethods = {
    1,        closeFile,  readFile,   writeFile,   truncateFile, syncFile,        fileSize,
    lockFile, unlockFile, isReserved, fileControl, sectorSize,   characteristics, nullptr,
    nullptr,  nullptr,    nullptr,    nullptr,     nullptr};

sqlite3_vfs* unixVfs() {
    static sqlite3_vfs* const found = sqlite3_vfs_find("unix");
    return found;
}

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    file->pMethods = nullptr;
    if (fails(false)) return SQLITE_CANTOPEN;
    const int result = unixVfs()->xOpen(unixVfs(), name, real(file), flags, outFlags);
    if (result == SQLITE_OK) file->pMethods = &kMethods;
    return result;
}
/// With the folder, which may fail to reach the disk once the file is gone.
int deleteFile(sqlite3_vfs*, const char* name, int withFolder) {
    if (fails(false)) return SQLITE_IOERR_DELETE;
    const int result = unixVfs()->xDelete(unixVfs(), name, 0);
    const bool flushed = result != SQLITE_OK || withFolder == 0 || !fails(true);
    return flushed ? result : resultOr(SQLITE_IOERR_DIR_FSYNC);
}
int accessFile(sqlite3_vfs*, const char* name, int flags, int* out) {
    return fails(false) ? SQLITE_IOERR_ACCESS : unixVfs()->xAccess(unixVfs(), name, flags, out);
}
int fullPath(sqlite3_vfs*, const char* name, int size, char* out) {
    return unixVfs()->xFullPathname(unixVfs(), name, size, out);
}

sqlite3_vfs& faultVfs() {
    static sqlite3_vfs vfs = [] {
        sqlite3_vfs made = *unixVfs();
        made.iVersion = 1;
        made.szOsFile = static_cast<int>(sizeof(FaultFile)) + unixVfs()->szOsFile;
        made.pNext = nullptr;
        made.zName = "grants-mishap";
        made.xOpen = openFile;
        made.xDelete = deleteFile;
        made.xAccess = accessFile;
        made.xFullPathname = fullPath;
        return made;
    }();
    return vfs;
}

bool refused(bool writes) {
    if (!fails(writes)) return false;
    errno = state.mishap == Mishap::Full ? ENOSPC : EIO;
    return true;
}

}  // namespace

Faults::Faults(Mishap mishap, int atCall) {
    sqlite3_initialize();
    sqlite3_vfs_register(&faultVfs(), 1);
    state = {true, mishap, atCall, 0};
}

Faults::~Faults() {
    state.active = false;
    sqlite3_vfs_register(unixVfs(), 1);
}

int Faults::calls() const {
    return state.calls;
}

}  // namespace grants::test

extern "C" {

int __real_open(const char* path, int flags, ...);
int __real_rename(const char* from, const char* to);
int __real_renameat2(int fromFolder, const char* from, int toFolder, const char* to,
                     unsigned flags);
int __real_link(const char* from, const char* to);

int __wrap_open(const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return grants::test::refused((flags & O_CREAT) != 0) ? -1 : __real_open(path, flags, mode);
}

int __wrap_fsync(int) {
    return grants::test::refused(true) ? -1 : 0;
}

int __wrap_rename(const char* from, const char* to) {
    return grants::test::refused(true) ? -1 : __real_rename(from, to);
}

int __wrap_renameat2(int fromFolder, const char* from, int toFolder, const char* to,
                     unsigned flags) {
    return grants::test::refused(true) ? -1
                                       : __real_renameat2(fromFolder, from, toFolder, to, flags);
}

int __wrap_link(const char* from, const char* to) {
    return grants::test::refused(true) ? -1 : __real_link(from, to);
}
}
