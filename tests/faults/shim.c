/* Stands between a program and the C library, for one folder: writes down every change made in it, or makes calls fail,
   or ends the program, at a chosen call. Loaded with LD_PRELOAD; driven through the functions at the end. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

enum { MOST_FILES = 65536 };
enum { READ = 1, WRITE = 2, SYNC = 4, TRUNCATE = 8, UNLINK = 16, OPEN = 32, RENAME = 64 };
enum { NEW_FILE = 1, EMPTIED = 2, FOLDER = 4 };
enum { FAIL = 1, HALF = 2, KILL = 3, SPOIL = 4 };

static char watched[4096];
static size_t watched_length;
static int handles[MOST_FILES], last_handle;

static int recording;
static char *record;
static size_t record_used, record_size;

static int action, error_code, which_calls;
static long seen, first, last, seen_of[8];

#define REAL(f) static __typeof__(f) *real; if (!real) real = (__typeof__(f) *)dlsym(RTLD_NEXT, #f)

static int inside(const char *path)
{
    return watched_length && path && !strncmp(path, watched, watched_length) &&
           (path[watched_length] == '/' || !path[watched_length]);
}

static int handle_of(int fd) { return fd >= 0 && fd < MOST_FILES ? handles[fd] : 0; }

struct __attribute__((packed)) head { char kind; int32_t handle; int64_t at; int32_t length; };

static void note(char kind, int handle, int64_t at, const void *data, size_t length)
{
    if (!recording) return;
    size_t need = record_used + sizeof(struct head) + length;
    if (need > record_size) {
        record_size = need * 2 + (1 << 20);
        record = realloc(record, record_size);
        if (!record) abort();
    }
    struct head head = {kind, handle, at, (int32_t)length};
    memcpy(record + record_used, &head, sizeof head);
    memcpy(record + record_used + sizeof head, data, length);
    record_used = need;
}

/* Whether this call is to fail; counts it. */
static int struck(int call)
{
    if (!(which_calls & call)) return 0;
    seen++;
    seen_of[__builtin_ctz((unsigned)call)]++;
    if (!action || seen < first || seen > last) return 0;
    if (action == KILL) kill(getpid(), SIGKILL);
    if (action == SPOIL) return 1;
    errno = error_code;
    return 1;
}

static int opened(int fd, const char *path, int flags, int is_new)
{
    if (fd < 0 || fd >= MOST_FILES) return fd;
    struct stat status;
    int what = (is_new ? NEW_FILE : 0) | (flags & O_TRUNC ? EMPTIED : 0);
    if (!fstat(fd, &status) && S_ISDIR(status.st_mode)) what |= FOLDER;
    handles[fd] = ++last_handle;
    note('O', last_handle, what, path, strlen(path));
    return fd;
}

static int is_absent(const char *path, int flags)
{
    int before = errno, absent = (flags & O_CREAT) && access(path, F_OK) != 0;
    errno = before;
    return absent;
}

#define OPENS(name, takes_at)                                                   \
    mode_t mode = 0;                                                            \
    if (flags & (O_CREAT | O_TMPFILE)) {                                        \
        va_list more;                                                           \
        va_start(more, flags);                                                  \
        mode = va_arg(more, mode_t);                                            \
        va_end(more);                                                           \
    }                                                                           \
    REAL(name);                                                                 \
    if (!inside(path)) return takes_at;                                         \
    int is_new = is_absent(path, flags);                                        \
    if (struck(OPEN)) return -1;                                                \
    return opened(takes_at, path, flags, is_new)

int open(const char *path, int flags, ...) { OPENS(open, real(path, flags, mode)); }
int open64(const char *path, int flags, ...) { OPENS(open64, real(path, flags, mode)); }
int openat(int at, const char *path, int flags, ...) { OPENS(openat, real(at, path, flags, mode)); }
int openat64(int at, const char *path, int flags, ...) { OPENS(openat64, real(at, path, flags, mode)); }

int close(int fd)
{
    REAL(close);
    if (fd >= 0 && fd < MOST_FILES) handles[fd] = 0;
    return real(fd);
}

/* Other bytes than those that are to be written: the last is another. The disk says it has what it was given. */
static const void *spoilt(const void *data, size_t length)
{
    static char other[1 << 20];
    if (length > sizeof other) abort();
    memcpy(other, data, length);
    other[length - 1] ^= 1;
    return other;
}

#define WRITES(at, half, whole)                                                 \
    int handle = handle_of(fd);                                                 \
    if (!handle) return whole;                                                  \
    int64_t place = at;                                                         \
    if (struck(WRITE)) {                                                        \
        if (action == SPOIL && length) {                                        \
            data = spoilt(data, length);                                        \
            return whole;                                                       \
        }                                                                       \
        if (action == HALF && length > 1) {                                     \
            ssize_t done = half;                                                \
            if (done > 0) note('W', handle, place, data, (size_t)done);         \
            errno = error_code;                                                 \
        }                                                                       \
        return -1;                                                              \
    }                                                                           \
    ssize_t done = whole;                                                       \
    if (done > 0) note('W', handle, place, data, (size_t)done);                 \
    return done

ssize_t pwrite(int fd, const void *data, size_t length, off_t at)
{
    REAL(pwrite);
    WRITES(at, real(fd, data, length / 2, at), real(fd, data, length, at));
}
ssize_t pwrite64(int fd, const void *data, size_t length, off64_t at)
{
    REAL(pwrite64);
    WRITES(at, real(fd, data, length / 2, at), real(fd, data, length, at));
}
ssize_t write(int fd, const void *data, size_t length)
{
    REAL(write);
    WRITES(lseek(fd, 0, fcntl(fd, F_GETFL) & O_APPEND ? SEEK_END : SEEK_CUR), real(fd, data, length / 2), real(fd, data, length));
}

ssize_t sendfile(int to, int from, off_t *at, size_t count)
{
    REAL(sendfile);
    if (recording && handle_of(to)) abort(); /* would be a change that is not written down */
    return real(to, from, at, count);
}
ssize_t sendfile64(int to, int from, off64_t *at, size_t count)
{
    REAL(sendfile64);
    if (recording && handle_of(to)) abort();
    return real(to, from, at, count);
}

#define READS(whole) return handle_of(fd) && struck(READ) ? -1 : whole
ssize_t pread(int fd, void *data, size_t length, off_t at) { REAL(pread); READS(real(fd, data, length, at)); }
ssize_t pread64(int fd, void *data, size_t length, off64_t at) { REAL(pread64); READS(real(fd, data, length, at)); }
ssize_t read(int fd, void *data, size_t length) { REAL(read); READS(real(fd, data, length)); }

#define CHANGES(call, kind, at, whole)                                          \
    int handle = handle_of(fd);                                                 \
    if (!handle) return whole;                                                  \
    if (struck(call)) return -1;                                                \
    int done = whole;                                                           \
    if (!done) note(kind, handle, at, "", 0);                                   \
    return done

int fsync(int fd) { REAL(fsync); CHANGES(SYNC, 'S', 0, real(fd)); }
int fdatasync(int fd) { REAL(fdatasync); CHANGES(SYNC, 'S', 0, real(fd)); }
int ftruncate(int fd, off_t length) { REAL(ftruncate); CHANGES(TRUNCATE, 'T', length, real(fd, length)); }
int ftruncate64(int fd, off64_t length) { REAL(ftruncate64); CHANGES(TRUNCATE, 'T', length, real(fd, length)); }

#define UNLINKS(whole)                                                          \
    if (!inside(path)) return whole;                                            \
    if (struck(UNLINK)) return -1;                                              \
    int done = whole;                                                           \
    if (!done) note('U', 0, 0, path, strlen(path));                             \
    return done

int unlink(const char *path) { REAL(unlink); UNLINKS(real(path)); }
int unlinkat(int at, const char *path, int flags) { REAL(unlinkat); UNLINKS(real(at, path, flags)); }

static int renamed(const char *from, const char *to, int done)
{
    char both[8192];
    int length = snprintf(both, sizeof both, "%s\n%s", from, to);
    if (!done) note('R', 0, 0, both, (size_t)length);
    return done;
}

int rename(const char *from, const char *to)
{
    REAL(rename);
    if (!inside(from) && !inside(to)) return real(from, to);
    return struck(RENAME) ? -1 : renamed(from, to, real(from, to));
}

/* Two folders change places. */
int renameat2(int from_at, const char *from, int to_at, const char *to, unsigned flags)
{
    REAL(renameat2);
    if (!inside(from) && !inside(to)) return real(from_at, from, to_at, to, flags);
    if (struck(RENAME)) return -1;
    int done = real(from_at, from, to_at, to, flags);
    if (!done) note('X', 0, 0, to, strlen(to));
    return done;
}

int link(const char *from, const char *to)
{
    REAL(link);
    if (!inside(to)) return real(from, to);
    if (struck(RENAME)) return -1;
    char both[8192];
    int length = snprintf(both, sizeof both, "%s\n%s", from, to), done = real(from, to);
    if (!done) note('L', 0, 0, both, (size_t)length);
    return done;
}

/* A folder that stands or not changes nothing that is looked at: its making fails, but is not written down. */
int mkdir(const char *path, mode_t mode)
{
    REAL(mkdir);
    return inside(path) && struck(OPEN) ? -1 : real(path, mode);
}
int rmdir(const char *path)
{
    REAL(rmdir);
    return inside(path) && struck(UNLINK) ? -1 : real(path);
}

/* What the tests call. */
void shim_watch(const char *folder)
{
    snprintf(watched, sizeof watched, "%s", folder);
    watched_length = strlen(watched);
}
void shim_record(int on)
{
    recording = on;
    if (on) record_used = 0;
}
void shim_mark(int number) { note('K', number, 0, "", 0); }
const char *shim_recorded(void) { return record; }
long shim_recorded_length(void) { return (long)record_used; }
void shim_strike(int action_, int error, int calls, long first_, long last_)
{
    action = action_;
    error_code = error;
    which_calls = calls;
    first = first_;
    last = last_;
    seen = 0;
    memset(seen_of, 0, sizeof seen_of);
}
long shim_seen(int calls)
{
    long sum = 0;
    for (int n = 0; n < 8; n++)
        if (calls & 1 << n) sum += seen_of[n];
    return sum;
}
